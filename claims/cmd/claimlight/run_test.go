package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestExitCodes holds the codes that scripts rely on. What goes with them is in testdata/script.
func TestExitCodes(t *testing.T) {
	folder := t.TempDir()
	bad, article, claims := filepath.Join(folder, "bad.json"), filepath.Join(folder, "article.html"), filepath.Join(folder, "claims.json")
	require.NoError(t, os.WriteFile(bad, []byte(`{"version": 1,`), 0o600))
	require.NoError(t, os.WriteFile(article, []byte(`<article>text</article>`), 0o600))
	require.NoError(t, os.WriteFile(claims, []byte(`{"version": 1, "article": {"url": "https://news.example/a", "title": "A", "published": "2024-03-16"},
		"claims": [{"id": "a", "kind": "date", "quote": "other words", "verdict": "unverified", "summary": "S.", "sources": []}]}`), 0o600))
	cases := []struct {
		name string
		args []string
		want int
	}{
		{"help", []string{"help"}, 0},
		{"nothing", nil, 2},
		{"no such verb", []string{"x"}, 2},
		{"no such flag", []string{"lint", "--x", bad}, 2},
		{"no such file", []string{"lint", bad + "x"}, 2},
		{"a file that fails", []string{"lint", bad}, 1},
		{"a file that fails and one that is not there", []string{"lint", bad, bad + "x"}, 2},
		{"a file without problems", []string{"lint", claims}, 0},
		{"a claim that is missing", []string{"locate", article, claims}, 1},
		{"a claims file that is refused", []string{"locate", article, bad}, 2},
		{"an article that is not there", []string{"locate", "--article", "#x", article, claims}, 2},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, run(t.Context(), c.args, strings.NewReader(""), io.Discard, io.Discard))
		})
	}
}

func TestResultThatCannotBeWritten(t *testing.T) {
	var stderr bytes.Buffer
	full := writerFunc(func([]byte) (int, error) { return 0, errors.New("disk full") })
	assert.Equal(t, 2, run(t.Context(), []string{"help"}, nil, full, &stderr))
	assert.Equal(t, "claimlight help: cannot write the result: disk full\n", stderr.String())
}

func TestStdinThatCannotBeRead(t *testing.T) {
	var stderr bytes.Buffer
	broken := iotest.ErrReader(errors.New("connection lost"))
	assert.Equal(t, 2, run(t.Context(), []string{"lint", "-"}, broken, io.Discard, &stderr))
	assert.Equal(t, "claimlight lint: cannot read <stdin>: connection lost\n", stderr.String())
}

func TestEndlessInput(t *testing.T) {
	var stderr bytes.Buffer
	assert.Equal(t, 2, run(t.Context(), []string{"lint", "-"}, zeros{}, io.Discard, &stderr))
	assert.Equal(t, "claimlight lint: cannot read <stdin>: it is larger than 32 MiB\n", stderr.String())
}

// zeros is /dev/zero.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) { return len(p), nil }

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }

// startServe runs the verb in the background and returns the address it prints, and its exit code once it ends.
func startServe(t *testing.T, ctx context.Context, stderr io.Writer) (address string, code <-chan int) {
	t.Helper()
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "index.html"), []byte("the page"), 0o600))
	r, w := io.Pipe()
	done := make(chan int, 1)
	go func() {
		done <- run(ctx, []string{"serve", "--addr", "127.0.0.1:0", folder}, nil, w, stderr)
		w.Close()
	}()
	line, err := bufio.NewReader(r).ReadString('\n')
	require.NoError(t, err)
	return strings.TrimSpace(line), done
}

func TestServe(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	var stderr bytes.Buffer
	address, code := startServe(t, ctx, &stderr)
	require.Regexp(t, `^http://127\.0\.0\.1:[1-9][0-9]*/$`, address)

	response, err := http.Get(address)
	require.NoError(t, err)
	page, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	require.NoError(t, response.Body.Close())
	assert.Equal(t, "the page", string(page))

	cancel()
	assert.Equal(t, 0, <-code)
	assert.Empty(t, stderr.String())
}

func TestServeEndsOnInterrupt(t *testing.T) {
	_, code := startServe(t, t.Context(), io.Discard)
	self, err := os.FindProcess(os.Getpid())
	require.NoError(t, err)
	require.NoError(t, self.Signal(os.Interrupt))
	assert.Equal(t, 0, <-code)
}

func TestServeOnTakenPort(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	address := taken.Addr().String()
	var stdout, stderr bytes.Buffer
	assert.Equal(t, 2, run(t.Context(), []string{"serve", "--addr", address, t.TempDir()}, nil, &stdout, &stderr))
	assert.Empty(t, stdout.String())
	assert.Equal(t, "claimlight serve: "+address+" is already in use; choose another address, or any free port with 127.0.0.1:0\n", stderr.String())
}
