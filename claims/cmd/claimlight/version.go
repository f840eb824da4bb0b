package main

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"runtime"
	"runtime/debug"
)

var versionVerb = verb{
	name:     "version",
	summary:  "which build this is",
	text:     "Prints the version of the module the command was built from, the version of Go and the platform.",
	examples: `  claimlight version`,
	prepare:  func(*flag.FlagSet) action { return runVersion },
}

func runVersion(_ context.Context, std streams, _ []string) error {
	return write(std.out, fmt.Sprintf("claimlight %s %s %s/%s\n", moduleVersion(), runtime.Version(), runtime.GOOS, runtime.GOARCH))
}

// moduleVersion is what the Go command stamped into the build: a release, a pseudo-version of a commit, or (devel).
func moduleVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "(devel)"
	}
	return cmp.Or(info.Main.Version, "(devel)")
}
