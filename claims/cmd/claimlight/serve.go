package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/claimlight/claimlight/claims/cmd/claimlight/internal/static"
)

var serveVerb = verb{
	name:     "serve",
	operands: "DIR",
	least:    1,
	most:     1,
	summary:  "serve a folder on this machine, for a browser",
	text: `
Serves the files of a folder over HTTP and prints the address. It ends on
Ctrl-C (SIGINT) or SIGTERM, with exit code 0.

It answers as a good static host does, so that what works here works there:
each file with its Content-Type, compressed where the client takes gzip, open
to pages of any origin, and cached for good if its name ends in a hash of its
content. Files whose names start with a dot are not served, nor is anything
outside the folder. Folders are not listed.`,
	examples: `  claimlight serve dist
  claimlight serve --addr 127.0.0.1:9000 dist
  claimlight serve --addr 127.0.0.1:0 dist      any free port`,
	prepare: prepareServe,
}

// The limits of the server's patience.
const (
	headerTimeout   = 5 * time.Second // for a request's header to arrive
	idleTimeout     = time.Minute     // between two requests of one connection
	shutdownTimeout = time.Second     // for answers that are under way when it ends
)

func prepareServe(flags *flag.FlagSet) action {
	addr := flags.String("addr", "127.0.0.1:8080", "`HOST:PORT` to listen on; port 0 is any free one")
	return func(ctx context.Context, std streams, operands []string) error {
		return serve(ctx, std, *addr, operands[0])
	}
}

// serve answers requests for the files of dir until ctx is done or a signal ends it.
func serve(ctx context.Context, std streams, addr, dir string) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return readError(dir, err)
	}
	root.Close() // it is there; each request opens the folder that is there then
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return listenError(addr, err)
	}
	if err := write(std.out, fmt.Sprintf("http://%s/\n", listener.Addr())); err != nil {
		return errors.Join(err, listener.Close())
	}
	return serveUntil(ctx, listener, &http.Server{
		Handler:           static.New(dir),
		ReadHeaderTimeout: headerTimeout,
		IdleTimeout:       idleTimeout,
		ErrorLog:          log.New(std.err, "claimlight serve: ", 0),
	})
}

// serveUntil runs server until ctx is done, and lets the answers that are under way then be finished.
func serveUntil(ctx context.Context, listener net.Listener, server *http.Server) error {
	served := make(chan error, 1)
	go func() { served <- server.Serve(listener) }()
	select {
	case err := <-served:
		return err
	case <-ctx.Done():
	}
	patience, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
	defer cancel()
	if server.Shutdown(patience) != nil {
		return server.Close()
	}
	return nil
}

// listenError says why an address cannot be had, and the way out.
func listenError(addr string, err error) error {
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("%s is already in use; choose another address, or any free port with 127.0.0.1:0", addr)
	}
	var opErr *net.OpError
	if errors.As(err, &opErr) {
		err = opErr.Err
	}
	return fmt.Errorf("cannot listen on --addr %s: %w; write HOST:PORT, such as 127.0.0.1:8080", addr, err)
}
