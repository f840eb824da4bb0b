package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// browserEnv makes the Go command speak of the browser.
var browserEnv = []string{"GOOS=js", "GOARCH=wasm"}

// gather asks the Go command for the widget's parts.
func gather(ctx context.Context, opts options) (parts, error) {
	var p parts
	goroot, err := goCommand(ctx, opts.root, "env", "GOROOT")
	if err != nil {
		return p, err
	}
	runner, err := os.ReadFile(filepath.Join(goroot, "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return p, fmt.Errorf("the JavaScript that runs a module: %w", err)
	}
	p.exec = string(runner)
	if p.licences, err = findLicences(ctx, opts.root, goroot); err != nil {
		return p, err
	}
	if opts.wasm != "" {
		p.wasm, err = os.ReadFile(opts.wasm)
	} else {
		p.wasm, err = compile(ctx, opts.root)
	}
	return p, err
}

// compile makes the module. Neither folders nor the state of the repository get into it.
func compile(ctx context.Context, root string) ([]byte, error) {
	dir, err := os.MkdirTemp("", "claimlight-wasm-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "claimlight.wasm")
	_, err = goCommand(ctx, root, "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", out, "./wasm")
	if err != nil {
		return nil, err
	}
	return os.ReadFile(out)
}

// goCommand runs the Go command for the browser and returns what it prints.
func goCommand(ctx context.Context, root string, args ...string) (string, error) {
	command := exec.CommandContext(ctx, "go", args...)
	command.Dir = root
	command.Env = append(os.Environ(), browserEnv...)
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	if err := command.Run(); err != nil {
		return "", fmt.Errorf("go %s: %w\n%s", strings.Join(args, " "), err, &stderr)
	}
	return strings.TrimSpace(stdout.String()), nil
}
