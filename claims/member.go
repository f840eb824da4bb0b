package claims

import (
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
			n.push(row.name)
			row.read(into, node{n.decoder, v, bool(row.need)})
			n.pop()
		} else if row.need {
			n.fail(&fault{ErrMissing, `member "` + row.name + `" is missing`})
		}
	}
	for i := range n.Members {
		if m := &n.Members[i]; !listed(table, m.Name) && !strings.HasPrefix(m.Name, "x-") {
			warnUnknown(n, m, table)
		}
	}
}

// listed reports whether the table has a row of that name.
func listed[T any](table []member[T], name string) bool {
	for i := range table {
		if table[i].name == name {
			return true
		}
	}
	return false
}

// warnUnknown reports that m is in no row of the table.
func warnUnknown[T any](n node, m *jsontext.Member, table []member[T]) {
	names := make([]string, len(table))
	for i := range table {
		names[i] = table[i].name
	}
	hint := didYouMean(m.Name, names)
	if hint == "" {
		hint = "; members here are " + list(names)
	}
	n.push(m.Name)
	n.report(m.Offset, Warning, &fault{ErrUnknown, "member " + quoted(m.Name) + " is not known here and is ignored" + hint})
	n.pop()
}
