package anchor

import (
	"github.com/claimlight/claimlight/claims/anchor/internal/fold"
	"github.com/claimlight/claimlight/claims/anchor/internal/letter"
	"github.com/claimlight/claimlight/claims/anchor/internal/seed"
)

const (
	// quoteParts and contextParts are how many seeds a quote and each side of its context have at most. Of a sentence of 100 letters with 15
	// edits seven or more are left of the quote's.
	quoteParts, contextParts = 12, 4
	// contextSeeds is how many letters of context next to the quote have seeds: as many as publishers' tools write.
	contextSeeds = 32
)

// lost is a quote that stands nowhere as it is.
type lost struct {
	quote  int    // which
	folded []byte // its words
}

// lostQuotes are the quotes for which the pass found no place at all.
func (s *search) lostQuotes(p patterns) (list []lost) {
	for i, pattern := range p.of {
		if pattern != none && s.first[pattern] == s.first[pattern+1] && !s.partial[pattern] {
			list = append(list, lost{i, p.bytes[pattern]})
		}
	}
	return list
}

// plant finds where parts of the lost quotes and of their contexts stand.
func (s *search) plant(quotes []Quote, list []lost) *seed.Seeds {
	size := 0
	for _, l := range list {
		size += len(l.folded) + 2*contextSeeds
	}
	seeds := seed.New(size)
	for _, l := range list {
		q := quotes[l.quote]
		seeds.Add(l.folded, 0, quoteParts)
		if !q.All {
			prefix, suffix := fold.Append(nil, q.Prefix), fold.Append(nil, q.Suffix)
			prefix = prefix[letter.CutLast(prefix, contextSeeds):]
			seeds.Add(prefix, -len(prefix), contextParts)
			seeds.Add(suffix[:letter.Cut(suffix, contextSeeds)], len(l.folded), contextParts)
		}
		seeds.End()
	}
	seeds.Scan(s.folded.Bytes)
	return seeds
}
