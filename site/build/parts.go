package main

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/claimlight/claimlight/wasm/boot"
)

// parts are what the widget is made of and what is not in the repository.
type parts struct {
	wasm     []byte    // the module
	exec     string    // wasm_exec.js of the compiler that made it
	licences []licence // of everything that is in them
}

// hashDigits of the module's SHA-256 are in its name, so that it may be cached for good.
const hashDigits = 12

// moduleName is the module's file name. It changes with the module.
func (p parts) moduleName() string {
	sum := sha256.Sum256(p.wasm)
	return "claimlight-" + hex.EncodeToString(sum[:])[:hashDigits] + ".wasm"
}

func (p parts) module() file { return file{p.moduleName(), p.wasm} }

// script joins the loader, the styles and the module's name and hash.
func (p parts) script(shrink minifier) (file, error) {
	styles, err := shrink.all([]file{{"widget.css", []byte(boot.WidgetCSS)}, {"page.css", []byte(boot.PageCSS)}})
	if err != nil {
		return file{}, err
	}
	js, err := boot.Bundle(boot.Params{
		Exec:      p.exec,
		Wasm:      p.moduleName(),
		Integrity: integrity(p.wasm),
		WidgetCSS: string(styles[0].data),
		PageCSS:   string(styles[1].data),
	})
	return file{"claimlight.js", []byte(js)}, err
}
