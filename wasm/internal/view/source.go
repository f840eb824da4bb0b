package view

import "github.com/claimlight/claimlight/claims/card"

// sources lists what the finding rests on.
func sources(c card.Card) Node {
	if len(c.Sources) == 0 {
		return Node{}
	}
	label := card.English.Sources
	if len(c.Sources) == 1 {
		label = card.English.Source
	}
	list := element("ul", "part", "sources", "class", "sources", "role", "list", "aria-label", label)
	for _, s := range c.Sources {
		list = list.add(source(s))
	}
	return element("div", "class", "grounds").add(paragraph("label", label).with("aria-hidden", "true"), list)
}

func source(s card.Source) Node {
	title := element("span", "part", "source-title", "class", "title").foreign(s.Language).add(link(s.Href, s.Title))
	return element("li", "part", "source", "class", "source").add(
		element("span", "part", "stance", "class", "stance").say(s.Stance).unlessEmpty(),
		title.unlessEmpty(), imprint(s), paragraph("reason", s.Withheld), evidence(s), archived(s))
}

// imprint is where the source comes from, on one line.
func imprint(s card.Source) Node {
	line := element("span", "part", "imprint", "class", "imprint")
	for _, text := range []string{s.Publisher, s.Date, s.Author, s.Locator} {
		if text == "" {
			continue
		}
		if len(line.Children) > 0 {
			line = line.say(" · ")
		}
		line = line.add(element("bdi").say(text))
	}
	return line.unlessEmpty()
}

func evidence(s card.Source) Node {
	quote := element("blockquote", "part", "evidence", "class", "evidence").foreign(s.Language)
	if safe(s.Cite) {
		quote = quote.with("cite", s.Cite)
	}
	return quote.say(s.Evidence).unlessEmpty()
}

func archived(s card.Source) Node {
	if !safe(s.Archived) {
		return Node{}
	}
	return element("span", "class", "archived").add(link(s.Archived, card.English.Archived))
}
