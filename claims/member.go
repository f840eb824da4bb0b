package claims

import (
	"slices"
	"strings"

	"github.com/claimlight/claimlight/claims/jsontext"
)

// member is a row of one of the format's tables: a member of the objects that are read as a T.
type member[T any] struct {
	name string
	need need
	read func(*T, node)
}

// need says whether a member may be left out.
type need bool

const (
	required need = true
	optional need = false
)

// object reads the members of an object by their table, in the order of the table.
func object[T any](n node, table []member[T]) (into T) {
	readObject(n, table, &into)
	return into
}

// readObject is object for a value that has defaults. It is all there is for each T: the rest is in methods that are compiled once.
func readObject[T any](n node, table []member[T], into *T) {
	if !n.is(jsontext.Object) {
		return
	}
	known := 0
	for _, row := range table {
		if v, ok := n.enter(row.name, row.need); ok {
			known++
			row.read(into, v)
			n.pop()
		}
	}
	if known == len(n.Members) {
		return
	}
	names := make([]string, len(table))
	for i, row := range table {
		names[i] = row.name
	}
	n.warnUnknown(names)
}

// enter goes to the member of that name, if there is one, and reports when one that is required is missing.
func (n node) enter(name string, need need) (node, bool) {
	v := n.Lookup(name)
	if v == nil {
		if need {
			n.fail(&fault{ErrMissing, `member "` + name + `" is missing; add it`})
		}
		return node{}, false
	}
	n.push(name)
	return node{n.decoder, v, bool(need)}, true
}

// warnUnknown reports the members that have none of the names, but for extensions: their names begin with x-.
func (n node) warnUnknown(names []string) {
	for i := range n.Members {
		m := &n.Members[i]
		if slices.Contains(names, m.Name) || strings.HasPrefix(m.Name, "x-") {
			continue
		}
		if n.full(Warning) { // a near miss takes time to find, and there may be 300,000
			n.omitted++
			continue
		}
		hint := didYouMean(m.Name, names)
		if hint == "" {
			hint = "; members here are " + list(names)
		}
		n.push(m.Name)
		n.report(m.Offset, Warning, &fault{ErrUnknown, "member " + quoted(m.Name) + " is not known here and is ignored" + hint})
		n.pop()
	}
}
