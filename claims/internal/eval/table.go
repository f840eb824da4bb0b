package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
)

var order = []class{unedited, harmless, typing, fact, absent}

// sort puts the rows in the order of their classes, then of their names.
func (r *report) sort() {
	compare := func(a, b row) int {
		return cmp.Or(cmp.Compare(slices.Index(order, a.Class), slices.Index(order, b.Class)), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Language, b.Language), cmp.Compare(a.Context, b.Context))
	}
	slices.SortFunc(r.Kinds, compare)
	slices.SortFunc(r.Languages, compare)
	slices.SortFunc(r.Contexts, compare)
}

// writeMarkdown writes the tables and the summary.
func writeMarkdown(w io.Writer, r report) error {
	var b strings.Builder
	writeTable(&b, "kind of edit", r.Kinds, func(row row) string { return row.Kind })
	writeTable(&b, "language", r.Languages, func(row row) string { return row.Language })
	writeTable(&b, "context", r.Contexts, func(row row) string { return row.Context })
	s := r.Summary
	fmt.Fprintf(&b, "Harmless edits found in the right place: %s of %d (promised: at least %s). Wrong places: %d (0). "+
		"Fact edits shown with a verdict: %d of %d (0). Absent quotes found: %d of %d (0). Seed %d.\n",
		percent(share(s.HarmlessRight, s.Harmless)), s.Harmless, percent(leastRecall), s.Wrong, s.FactsShown, s.Facts, s.AbsentFound, s.Absent, r.Seed)
	_, err := io.WriteString(w, b.String())
	return err
}

func writeTable(b *strings.Builder, what string, rows []row, name func(row) string) {
	fmt.Fprintf(b, "| edits | %s | n | right place | of these with an edge off | wrong place | ambiguous | missing | verdict shown | withheld | recall | precision |\n", what)
	b.WriteString("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n")
	for _, r := range rows {
		recall, precision := percent(r.recall()), percent(r.precision())
		if r.Class == absent {
			recall, precision = "–", "–"
		}
		fmt.Fprintf(b, "| %s | %s | %d | %d | %d | %d | %d | %d | %d | %d | %s | %s |\n",
			r.Class, name(r), r.N, r.Right, r.Loose, r.Wrong, r.Ambiguous, r.Missing, r.Shown, r.Withheld, recall, precision)
	}
	b.WriteString("\n")
}

// percent rounds down, so that 100 % is all of them.
func percent(share float64) string { return fmt.Sprintf("%.2f %%", float64(int(share*10000))/100) }
