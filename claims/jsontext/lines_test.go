package jsontext

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestPosition(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, text   string
		line, column int
	}{
		{"first byte", "¦ab", 1, 1},
		{"empty text", "¦", 1, 1},
		{"second line", "ab\n¦cd", 2, 1},
		{"line end", "ab¦\ncd", 1, 3},
		{"end of the text", "ab\ncd¦", 2, 3},
		{"end behind a line end", "ab\n¦", 2, 1},
		{"characters, not bytes", "é😀¦x", 1, 3},
		{"carriage return", "ab\r\nc¦d", 2, 2},
		{"byte order mark", "\ufeff¦x", 1, 1},
		{"at a byte order mark", "¦\ufeffx", 1, 1},
		{"far", strings.Repeat("é", 3000) + "\n" + strings.Repeat("é", 2000) + "¦x", 2, 2001},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			text, offsets := unmark(c.text)
			line, column := Position([]byte(text), offsets[0])
			assert.Equal(t, []int{c.line, c.column}, []int{line, column})
		})
	}
}

func TestPositionOutsideTheText(t *testing.T) {
	t.Parallel()
	lines := NewLines([]byte("a\nb"))
	line, column := lines.Position(-1)
	assert.Equal(t, []int{1, 1}, []int{line, column})
	line, column = lines.Position(99)
	assert.Equal(t, []int{2, 2}, []int{line, column})
}

// FuzzLines holds the index against counting from the start.
func FuzzLines(f *testing.F) {
	f.Add("a\nbé\n", 3)
	f.Add("\ufeffx", 3)
	f.Fuzz(func(t *testing.T, text string, offset int) {
		data := []byte(strings.Repeat(text, 1+2*stride/(len(text)+1)))
		line, column := NewLines(data).Position(offset)
		wantLine, wantColumn := Position(data, offset)
		assert.Equal(t, []int{wantLine, wantColumn}, []int{line, column})
	})
}

func TestPointer(t *testing.T) {
	t.Parallel()
	assert.Empty(t, Pointer(nil))
	assert.Equal(t, "/claims/3/a~1b~0c/", Pointer([]string{"claims", "3", "a/b~c", ""}))
}
