//go:build js && wasm

package dom

import "github.com/hack-pad/safejs"

// Listen has handle called for every event until release is called, which may happen twice. A panic in handle ends in
// an error that the bridge tells of, not in the death of the module.
func (b *Bridge) Listen(handle func(Event)) (release func(), err error) {
	callback, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		defer b.report()
		event, err := eventOf(args)
		if err != nil {
			b.Call("fail", err.Error())
			return nil
		}
		handle(event)
		return nil
	})
	if err != nil {
		return nil, err
	}
	if _, err = b.listen.Invoke(callback); err != nil {
		callback.Release()
		return nil, err
	}
	released := false
	return func() {
		if !released {
			released = true
			callback.Release()
		}
	}, nil
}

// report tells the bridge of a panic: whatever went wrong, the article is left as it was. It is of no use under TinyGo,
// whose WebAssembly can't recover; there the loader sees the module stop.
func (b *Bridge) report() {
	switch cause := recover().(type) {
	case nil:
	case error:
		b.Call("fail", "the widget broke down ("+cause.Error()+"); please report this")
	default:
		b.Call("fail", "the widget broke down; please report this")
	}
}

// eventOf reads the arguments (name, a, b, text, bytes) of the bridge's send.
func eventOf(args []safejs.Value) (e Event, err error) {
	if e.Name, err = args[0].String(); err != nil {
		return e, err
	}
	if e.A, err = args[1].Int(); err != nil {
		return e, err
	}
	if e.B, err = args[2].Int(); err != nil {
		return e, err
	}
	if e.Text, err = args[3].String(); err != nil || args[4].IsNull() {
		return e, err
	}
	size, err := args[4].Length()
	if err != nil {
		return e, err
	}
	e.Bytes = make([]byte, size)
	_, err = safejs.CopyBytesToGo(e.Bytes, args[4])
	return e, err
}
