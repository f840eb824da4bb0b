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

// readObject is object for a value that has defaults.
func readObject[T any](n node, table []member[T], into *T) {
	if !n.is(jsontext.Object) {
		return
	}
	for _, row := range table {
		if v := n.Lookup(row.name); v != nil {
			n.inside(row.name, v, bool(row.need), func(m node) { row.read(into, m) })
		} else if row.need {
			n.fail(&fault{ErrMissing, `member "` + row.name + `" is missing`})
		}
	}
	names := make([]string, len(table))
	for i, row := range table {
		names[i] = row.name
	}
	n.warnUnknown(names)
}

// warnUnknown reports the members that are not among the names, but for extensions: their names begin with x-.
func (n node) warnUnknown(names []string) {
	for i := range n.Members {
		m := &n.Members[i]
		if strings.HasPrefix(m.Name, "x-") || slices.Contains(names, m.Name) {
			continue
		}
		hint := didYouMean(m.Name, names)
		if hint == "" {
			hint = "; members here are " + list(names)
		}
		n.path = append(n.path, m.Name)
		n.report(m.Offset, Warning, &fault{ErrUnknown, "member " + quoted(m.Name) + " is not known here and is ignored" + hint})
		n.path = n.path[:len(n.path)-1]
	}
}
