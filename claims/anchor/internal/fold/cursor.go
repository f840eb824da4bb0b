package fold

import "unicode/utf8"

// Range is the half-open range of bytes [Start, End).
type Range struct{ Start, End int }

// item is one character of the source.
type item struct {
	rune
	class      Class
	start, end int
	broke      bool // a break stands between this character and the one before
}

// cursor reads the characters of a text one by one, without the blind ones, and notices breaks. It is copied to look ahead.
type cursor struct {
	src     string
	limit   int     // where to stop
	breaks  []int   // rising; those not yet passed
	blind   []Range // rising and disjoint; those not yet passed
	at      int
	classes *Classes
}

// next returns the next character that is not blind; ok is false at the end.
func (c *cursor) next() (it item, ok bool) {
	it.broke = c.skip()
	if c.at >= c.limit {
		return it, false
	}
	it.start = c.at
	it.rune, it.end = rune(c.src[c.at]), c.at+1
	if it.rune >= utf8.RuneSelf {
		r, size := utf8.DecodeRuneInString(c.src[c.at:])
		it.rune, it.end = r, c.at+size
	}
	it.class = c.classes.Of(it.rune)
	c.at = it.end
	return it, true
}

// visible is next without the characters that leave nothing in folded text and have no part in a cluster, such as soft hyphens.
func (c *cursor) visible() (it item, ok bool) {
	broke := false
	for {
		it, ok = c.next()
		broke = broke || it.broke
		if !ok || it.class&(removed|extend) != removed {
			it.broke = broke
			return it, ok
		}
	}
}

// skip moves over blind text and reports whether a break was passed. Breaks inside blind text are none.
func (c *cursor) skip() (broke bool) {
	for {
		if len(c.breaks) > 0 && c.breaks[0] <= c.at {
			c.breaks, broke = c.breaks[1:], true
			continue
		}
		if len(c.blind) == 0 || c.blind[0].Start > c.at {
			return broke
		}
		c.at, c.blind = max(c.at, c.blind[0].End), c.blind[1:]
		for len(c.breaks) > 0 && c.breaks[0] < c.at {
			c.breaks = c.breaks[1:]
		}
	}
}

// stop is how far the source may be read without a look at breaks and blind ranges; at itself when there is one right here.
func (c *cursor) stop() int {
	stop := c.limit
	if len(c.breaks) > 0 {
		stop = min(stop, c.breaks[0])
	}
	if len(c.blind) > 0 {
		stop = min(stop, c.blind[0].Start)
	}
	return stop
}
