package view

import (
	"slices"

	"github.com/claimlight/claimlight/claims/card"
)

// Panel stands after the article: the counter, and the claims whose verdict can't be shown at their words.
func Panel(summary card.Summary, cards []card.Card) Node {
	m := &card.English
	return element("section", "part", "panel", "class", "panel", "aria-label", summary.Head, "lang", m.Language, "dir", m.Direction).
		add(counter(summary), unplaced(cards))
}

// counter is the summary's sentence with the icons in it, so that it is the key to the marks as well.
func counter(s card.Summary) Node {
	line := element("p", "part", "counter", "class", "counter").add(element("b").say(s.Head))
	for _, c := range s.Counts {
		line = line.say(c.Separator).
			add(element("span", "class", "count", "data-verdict", styled(c.Verdict)).add(icon(c.Verdict)).say(c.Text))
	}
	return line
}

// unplaced lists the claims without a verdict, in reading order. An entry takes the focus when a page opens its claim.
func unplaced(cards []card.Card) Node {
	m := &card.English
	list := element("ol", "part", "claims", "class", "claims", "role", "list")
	for _, c := range inReadingOrder(cards) {
		if c.Withheld {
			list = list.add(entry(c))
		}
	}
	if len(list.Children) == 0 {
		return Node{}
	}
	return element("details", "part", "details", "class", "details").
		add(element("summary").say(m.Unplaced), list)
}

func entry(c card.Card) Node {
	head := element("div", "class", "head").add(verdict(c), element("span", "part", "topic", "class", "topic").say(topic(c)))
	return element("li", "part", "claim", "class", "claim", "tabindex", "-1", "data-claim", c.ID, "data-verdict", styled(c.Verdict)).
		add(head).add(findings(c, summary(c))...)
}

func inReadingOrder(cards []card.Card) []card.Card {
	cards = slices.Clone(cards)
	slices.SortStableFunc(cards, func(a, b card.Card) int { return a.Number - b.Number })
	return cards
}
