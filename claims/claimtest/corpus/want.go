package corpus

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/claimlight/claimlight/claims/anchor"
)

// parseWant reads the lines of want and finds the places they name among the marks.
func parseWant(want string, marks []mark) ([]Want, error) {
	var all []Want
	used := make([]bool, len(marks))
	for line := range strings.Lines(want) {
		line = strings.TrimSuffix(line, "\n")
		w, err := parseLine(line, len(all), marks, used)
		if err != nil {
			return nil, fmt.Errorf("want: %q: %w", line, err)
		}
		all = append(all, w)
	}
	if i := slices.Index(used, false); i >= 0 {
		return nil, fmt.Errorf("no line of want uses the mark around %q", marks[i].text)
	}
	return all, nil
}

func parseLine(line string, index int, marks []mark, used []bool) (Want, error) {
	rest, ok := strings.CutPrefix(line, strconv.Itoa(index)+" ")
	if !ok {
		return Want{}, fmt.Errorf("the line of quote %d is due", index)
	}
	name, rest, _ := strings.Cut(rest, " ")
	status, err := parseStatus(name)
	w := Want{Status: status}
	for err == nil && rest != "" {
		var i int
		i, rest, err = parsePlace(rest, marks)
		if err == nil {
			w.Places = append(w.Places, marks[i].Span)
			used[i] = true
		}
	}
	return w, err
}

func parseStatus(name string) (anchor.Status, error) {
	for s := anchor.Missing; s <= anchor.Exact; s++ {
		if s.String() == name {
			return s, nil
		}
	}
	return 0, fmt.Errorf("there is no status %q", name)
}

// parsePlace reads «words» or «words»#2 from the start of s. It gives the index of the mark, and what follows.
func parsePlace(s string, marks []mark) (index int, rest string, err error) {
	words, rest, ok := strings.Cut(strings.TrimPrefix(s, "«"), "»")
	if !ok || !strings.HasPrefix(s, "«") {
		return 0, "", errors.New("a place is «words» or «words»#2")
	}
	number, rest, _ := strings.Cut(rest, " ")
	text, err := unescape(words)
	if err != nil {
		return 0, "", err
	}
	index, err = find(marks, text, number)
	return index, rest, err
}

// find gives the index of the mark around text that number names: empty for the only one, "#2" for the second.
func find(marks []mark, text, number string) (int, error) {
	var same []int
	for i, m := range marks {
		if m.text == text {
			same = append(same, i)
		}
	}
	n := 1
	if number != "" {
		n, _ = strconv.Atoi(strings.TrimPrefix(number, "#"))
	}
	switch {
	case number == "" && len(same) > 1:
		return 0, fmt.Errorf("%q is marked %d times: write «%s»#1", text, len(same), text)
	case n < 1 || n > len(same):
		return 0, fmt.Errorf("%d marks are around %q: there is no %s", len(same), text, "«"+text+"»"+number)
	}
	return same[n-1], nil
}

// unescape resolves Go's escapes; quotation marks stand for themselves.
func unescape(s string) (string, error) {
	var b strings.Builder
	for s != "" {
		r, _, rest, err := strconv.UnquoteChar(s, 0)
		if err != nil {
			return "", fmt.Errorf("%q: %w", s, err)
		}
		b.WriteRune(r)
		s = rest
	}
	return b.String(), nil
}
