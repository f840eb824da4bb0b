package claims

import (
	"strconv"
	"unicode/utf8"

	"github.com/claimlight/claimlight/claims/jsontext"
)

// node is one value of the document while it is read: the decoder's path leads to it.
type node struct {
	*decoder
	*jsontext.Value
	required bool // its member must hold something
}

// fail reports that the value is wrong.
func (n node) fail(err error) { n.report(n.Offset, costs(err, n.cost), err) }

// warn reports that the value is odd.
func (n node) warn(kind error, text string) { n.report(n.Offset, Warning, &fault{kind, text}) }

// inside reads v, which stands in n under the name or index token.
func (n node) inside(token string, v *jsontext.Value, required bool, read func(node)) {
	n.push(token)
	read(node{n.decoder, v, required})
	n.pop()
}

// is reports whether the value is of the kind that belongs here, and else reports it as a problem.
func (n node) is(kind jsontext.Kind) bool {
	switch n.Kind {
	case kind:
		return true
	case jsontext.Invalid: // reported by jsontext
		n.worst = max(n.worst, n.cost)
		return false
	}
	n.fail(&fault{ErrType, "must be " + kind.String() + ", not " + n.Kind.String() + n.typeHint(kind)})
	return false
}

// typeHint says how to write what was meant as a value of the kind.
func (n node) typeHint(kind jsontext.Kind) string {
	switch {
	case n.Kind == jsontext.Null && !n.required:
		return "; leave the member out"
	case kind == jsontext.String && (n.Kind == jsontext.Number || n.Kind == jsontext.Bool):
		return "; put it in double quotes"
	case kind == jsontext.Array:
		return "; put it in [ ]"
	}
	return ""
}

// text reads a string for a human reader. A required one must show something; an optional one should.
func (n node) text() string {
	switch {
	case !n.is(jsontext.String):
		return ""
	case !blank(n.Text):
		return n.Text
	case n.required:
		n.fail(refuse("is empty; write what a reader is to see"))
	default:
		n.warn(ErrNoEffect, "is empty; leave it out")
	}
	return ""
}

// short reads a text of at most so many characters.
func (n node) short(most int) string {
	s := n.text()
	if count := utf8.RuneCountInString(s); count > most {
		n.fail(&fault{ErrLimit, "has " + strconv.Itoa(count) + " characters; at most " + strconv.Itoa(most) + " are allowed"})
	}
	return s
}

// checked reads a string of a notation. What the check refuses is reported and reads as "".
func (n node) checked(check func(string) error) string {
	if !n.is(jsontext.String) {
		return ""
	}
	if err := check(n.Text); err != nil {
		n.fail(err)
		return ""
	}
	return n.Text
}

// oneOf reads a string that must be one of the words.
func oneOf[S ~string](n node, words []S) S {
	return S(n.checked(func(s string) error {
		for _, word := range words {
			if s == string(word) {
				return nil
			}
		}
		if hint := didYouMean(s, words); hint != "" {
			return refuse(quoted(s) + " is not allowed" + hint)
		}
		return refuse(quoted(s) + " is not allowed; use one of " + list(words))
	}))
}

// each reads every item of an array.
func each[T any](n node, read func(node) T) []T {
	if !n.is(jsontext.Array) {
		return nil
	}
	if len(n.Items) == 0 {
		if !n.required {
			n.warn(ErrNoEffect, "is empty; leave it out")
		}
		return nil
	}
	items := make([]T, 0, len(n.Items))
	for i := range n.Items {
		n.inside(strconv.Itoa(i), &n.Items[i], true, func(item node) { items = append(items, read(item)) })
	}
	return items
}
