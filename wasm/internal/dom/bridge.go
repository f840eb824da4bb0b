//go:build js && wasm

package dom

import (
	"errors"

	"github.com/hack-pad/safejs"
)

// Bridge is the JavaScript side of the widget.
type Bridge struct {
	call, listen safejs.Value
}

// Open finds the bridge that the loader has put into the module's global object.
func Open() (*Bridge, error) {
	object, err := safejs.Global().Get("claimlight")
	if err != nil {
		return nil, err
	}
	if object.IsUndefined() {
		return nil, errors.New("the loader has put no bridge in place; the module is not to be started without it")
	}
	call, err := object.Get("bridge")
	if err != nil {
		return nil, err
	}
	listen, err := object.Get("listen")
	return &Bridge{call: call, listen: listen}, err
}

// Call carries out one of the bridge's operations and returns its answer. The error is what the page threw, or what
// the operation refused.
func (b *Bridge) Call(operation string, args ...string) (string, error) {
	values := make([]any, 0, 1+len(args))
	values = append(values, operation)
	for _, arg := range args {
		values = append(values, arg)
	}
	result, err := b.call.Invoke(values...)
	if err != nil {
		return "", err
	}
	answer, err := result.String()
	if err != nil {
		return "", err
	}
	if len(answer) == 0 || answer[0] != '=' {
		return "", errors.New(answer[min(1, len(answer)):])
	}
	return answer[1:], nil
}
