package readme

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// root is the folder of the README, seen from this package.
const root = "../../.."

// blocks returns the README's fenced blocks of one language. It fails when there are none: a test without a
// block would hold nothing.
func blocks(t *testing.T, language string) []string {
	t.Helper()
	var found []string
	text := read(t, "README.md")
	for {
		_, after, ok := strings.Cut(text, "```"+language+"\n")
		if !ok {
			break
		}
		block, rest, ok := strings.Cut(after, "```")
		require.True(t, ok, "a block of %s does not end", language)
		found, text = append(found, block), rest
	}
	require.NotEmpty(t, found, "the README has no block of %s", language)
	return found
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root, path))
	require.NoError(t, err)
	return string(data)
}
