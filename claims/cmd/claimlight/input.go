package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// stdinName is the operand that means standard input.
const stdinName = "-"

// countStdin counts the operands that mean standard input. The second time nothing would be left in it.
func countStdin(operands []string) (count int) {
	for _, name := range operands {
		if name == stdinName {
			count++
		}
	}
	return count
}

// maxInput is the largest file a verb reads, in bytes: far above any article or claims file, far below the memory of any
// machine. It turns a mistaken /dev/zero into a message.
const maxInput = 32 << 20

// read returns a file's content, or that of standard input where name is "-".
func read(std streams, name string) ([]byte, error) {
	if name == stdinName {
		return readAll(displayName(name), std.in)
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, readError(name, err)
	}
	defer f.Close()
	return readAll(name, f)
}

func readAll(name string, r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxInput+1))
	if err != nil {
		return nil, readError(name, err)
	}
	if len(data) > maxInput {
		return nil, fmt.Errorf("cannot read %s: it is larger than %d MiB", name, maxInput>>20)
	}
	return data, nil
}

// displayName is what messages call an operand.
func displayName(operand string) string {
	if operand == stdinName {
		return "<stdin>"
	}
	return operand
}

// readError says why a file cannot be read without naming it twice, as an fs.PathError would.
func readError(name string, err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		err = pathErr.Err
	}
	return fmt.Errorf("cannot read %s: %w", name, err)
}
