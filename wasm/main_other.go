//go:build !(js && wasm)

// Package main is the Claimlight widget. It runs in a browser only; `go run ./site/build` compiles it.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintln(os.Stderr, "claimlight: the widget runs in a browser; build it with GOOS=js GOARCH=wasm, or all at once with ./build.sh")
	os.Exit(2)
}
