//go:build js && wasm

package dom

import (
	"testing"

	"github.com/hack-pad/safejs"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// fakeBridge is a bridge in the module's global object: it keeps its calls in calls, and send in Go's handler.
const fakeBridge = `globalThis.calls = [];
globalThis.claimlight = {
	bridge: (operation, ...args) => {
		calls.push([operation, ...args].join(" "));
		if (operation === "throw") throw new Error("thrown all the same");
		if (operation === "refuse") return "!no such thing";
		if (operation === "nothing") return undefined;
		return "=" + args.join("+");
	},
	listen: (handler) => { globalThis.send = handler; },
};`

func run(t *testing.T, script string) safejs.Value {
	t.Helper()
	constructor, err := safejs.Global().Get("Function")
	require.NoError(t, err)
	function, err := constructor.New(script)
	require.NoError(t, err)
	value, err := function.Invoke()
	require.NoError(t, err)
	return value
}

func open(t *testing.T) *Bridge {
	t.Helper()
	run(t, fakeBridge)
	bridge, err := Open()
	require.NoError(t, err)
	return bridge
}

func TestOpenWithoutBridge(t *testing.T) {
	run(t, "delete globalThis.claimlight")
	_, err := Open()
	assert.ErrorContains(t, err, "no bridge in place")
}

func TestCall(t *testing.T) {
	bridge := open(t)
	got, err := bridge.Call("echo", "ä", "\U0001F600")
	require.NoError(t, err)
	assert.Equal(t, "ä+\U0001F600", got)
	for _, c := range []struct{ name, operation, want string }{
		{"refusal", "refuse", "no such thing"},
		{"exception", "throw", "thrown all the same"},
		{"no string", "nothing", "undefined"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := bridge.Call(c.operation)
			assert.ErrorContains(t, err, c.want)
		})
	}
}

func TestListen(t *testing.T) {
	var got []Event
	release, err := open(t).Listen(func(e Event) { got = append(got, e) })
	require.NoError(t, err)
	run(t, `send("point", 7, -1, "é", null); send("claims", 0, 0, "", new Uint8Array([0xff, 0x7b]))`)
	assert.Equal(t, []Event{{Name: "point", A: 7, B: -1, Text: "é"}, {Name: "claims", Bytes: []byte{0xff, 0x7b}}}, got)
	release()
	release()
}

func TestListenSurvives(t *testing.T) {
	for _, c := range []struct{ name, send, want string }{
		{"a panic", `send("panic", 0, 0, "", null)`, "fail the widget broke down (" + assert.AnError.Error() + "); please report this"},
		{"arguments of another version", `send("point", "x", 0, "", null)`, "fail "},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			release, err := open(t).Listen(func(e Event) {
				if e.Name == "panic" {
					panic(assert.AnError)
				}
				got = append(got, e.Name)
			})
			require.NoError(t, err)
			defer release()
			run(t, c.send+`; send("after", 0, 0, "", null)`)
			assert.Equal(t, []string{"after"}, got, "the module must live on")
			calls, err := run(t, `return calls.join("\n")`).String()
			require.NoError(t, err)
			assert.Contains(t, calls, c.want)
		})
	}
}
