package corpus

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/article"
)

// The characters that stand for marks while a page is parsed: private use, so that no page has them and no parser treats them apart.
const (
	opens  = '\uf8f0'
	closes = '\uf8f1'
)

// mark is a marked place of an article.
type mark struct {
	anchor.Span
	text string
}

func withoutMarks(marked string) string {
	return strings.NewReplacer("«", "", "»", "").Replace(marked)
}

// readMarked gives the text of a marked page without its marks, and the marks in the order in which they open.
func readMarked(marked, root string) (anchor.Text, []mark, error) {
	private := strings.NewReplacer("«", string(opens), "»", string(closes)).Replace(marked)
	withMarks, err := article.Parse(strings.NewReader(private), article.Options{Root: root})
	if err != nil {
		return anchor.Text{}, nil, err
	}
	plain, err := article.Parse(strings.NewReader(withoutMarks(marked)), article.Options{Root: root})
	if err != nil {
		return anchor.Text{}, nil, err
	}
	chars, marks, err := takeMarks(withMarks.Text.Chars)
	if err == nil && chars != plain.Text.Chars {
		err = fmt.Errorf("the marks change how the page is parsed: %q with them, %q without", chars, plain.Text.Chars)
	}
	return plain.Text, marks, err
}

// takeMarks parts a text from the marks in it.
func takeMarks(marked string) (string, []mark, error) {
	var chars strings.Builder
	var marks []mark
	var open, starts []int // of each open mark: its index, and the byte of chars at which it opens
	at := anchor.Offset(0)
	for _, r := range marked {
		switch {
		case r == opens:
			open, starts = append(open, len(marks)), append(starts, chars.Len())
			marks = append(marks, mark{Span: anchor.Span{Start: at}})
		case r == closes && len(open) == 0:
			return "", nil, errors.New("a » without a « before it")
		case r == closes:
			last := len(open) - 1
			m := &marks[open[last]]
			m.End, m.text = at, chars.String()[starts[last]:]
			open, starts = open[:last], starts[:last]
		default:
			chars.WriteRune(r)
			at += anchor.Offset(1 + utf8.RuneLen(r)/utf8.UTFMax) // two code units if it takes four bytes
		}
	}
	if len(open) > 0 {
		return "", nil, errors.New("a « without a » after it")
	}
	return chars.String(), marks, nil
}
