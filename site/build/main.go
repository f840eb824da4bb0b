// Command build makes the folder that any static host can serve: the widget and the demo site.
//
// It goes one way: plan (which file comes from where) → render → the widget's files → minify → integrity → write. All that
// is not in the repository, it asks the Go command for first: the module itself, the JavaScript that runs it, and the licences of what
// is in it. What follows is a function of bytes, so that two runs on the same sources give the same bytes.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// options are what the command line says.
type options struct {
	root   string // of the repository
	out    string // the folder to make
	wasm   string // a module that is compiled already; empty: compile it
	minify bool
}

// run is the command. It returns the exit code: 0 all well, 1 the site can't be built, 2 wrong usage.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	opts, err := parseOptions(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	}
	files, err := build(ctx, opts)
	if err == nil {
		err = replace(opts.out, files)
	}
	if err != nil {
		fmt.Fprintln(stderr, "build:", err)
		return 1
	}
	fmt.Fprintf(stdout, "%s: %d files, %d KB\n", opts.out, len(files), size(files)/1000)
	return 0
}

func parseOptions(args []string, stderr io.Writer) (opts options, err error) {
	flags := flag.NewFlagSet("build", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&opts.out, "out", "dist", "`DIR` to make; one that this command made before is replaced")
	flags.StringVar(&opts.root, "root", ".", "`DIR` of the repository")
	flags.StringVar(&opts.wasm, "wasm", "", "`FILE` to take as the module, instead of compiling it")
	flags.BoolVar(&opts.minify, "minify", true, "make the files small")
	if err := flags.Parse(args); err != nil {
		return opts, err
	}
	if flags.NArg() > 0 {
		err = fmt.Errorf("unexpected argument %q", flags.Arg(0))
		fmt.Fprintln(stderr, "build:", err)
		flags.Usage()
	}
	return opts, err
}

// build returns the files of the site.
func build(ctx context.Context, opts options) ([]file, error) {
	parts, err := gather(ctx, opts)
	if err != nil {
		return nil, err
	}
	return assemble(os.DirFS(opts.root), parts, opts.minify)
}
