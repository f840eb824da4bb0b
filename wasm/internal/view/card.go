package view

import (
	"strconv"
	"strings"

	"github.com/claimlight/claimlight/claims"
	"github.com/claimlight/claimlight/claims/card"
)

// Card is the content of a claim's card: a dialog that takes the focus itself.
func Card(c card.Card) Node {
	m := &card.English
	return element("div", "part", "card", "class", "card", "role", "dialog", "aria-labelledby", "heading", "aria-describedby", "summary",
		"tabindex", "-1", "lang", m.Language, "dir", m.Direction, "data-verdict", styled(c.Verdict)).
		add(head(c), element("div", "class", "body").add(findings(c, summary(c).with("id", "summary"))...).add(foot(c)))
}

// Marker is the button that stands behind a claim's words.
func Marker(c card.Card) Node {
	return element("button", "part", "marker", "class", "marker", "type", "button", "aria-label", c.MarkerLabel,
		"aria-expanded", "false", "aria-haspopup", "dialog", "data-act", "marker", "data-verdict", styled(c.Verdict)).add(icon(c.Verdict))
}

// styled is the verdict as styles know it.
func styled(v claims.Verdict) string {
	if v == "" {
		return "withheld"
	}
	return string(v)
}

func head(c card.Card) Node {
	m := &card.English
	return element("div", "class", "head").add(
		element("h2", "class", "heading", "id", "heading").add(
			verdict(c), Node{Text: " "}, element("span", "part", "topic", "class", "topic").say(topic(c))),
		element("button", "part", "close", "class", "close", "type", "button", "aria-label", m.Close, "data-act", "close").add(cross()))
}

func verdict(c card.Card) Node {
	return element("span", "part", "verdict", "class", "verdict").add(icon(c.Verdict)).say(c.VerdictLabel)
}

// topic says what the claim is about and which it is.
func topic(c card.Card) string {
	return c.KindLabel + " · " + strings.ReplaceAll(card.English.Claim, "{number}", strconv.Itoa(c.Number))
}

// findings are what was found about the claim, what a reader is after first: the reason, the sources, then the rest.
// Where the words are others now it is said of the former ones.
func findings(c card.Card, summary Node) []Node {
	m := &card.English
	nodes := []Node{paragraph("quote", c.Quote).foreign(c.Language), paragraph("note", c.Note)}
	if c.Checked != "" {
		nodes = append(nodes, labelled("checked", m.CheckedWords, quoted(c.Checked, c.Language)))
	}
	if c.Withheld {
		nodes = append(nodes, paragraph("label", m.CheckedFinding))
	}
	nodes = append(nodes, summary)
	if c.Correction != "" {
		nodes = append(nodes, labelled("correction", m.Correction, element("span").foreign(c.Language).say(c.Correction)))
	}
	nodes = append(nodes, sources(c))
	for _, text := range c.Detail {
		nodes = append(nodes, paragraph("detail", text).foreign(c.Language))
	}
	return nodes
}

func summary(c card.Card) Node { return paragraph("summary", c.Summary).foreign(c.Language) }

// quoted are words of the article; quotation marks are theirs, if they have any.
func quoted(words, language string) Node { return element("q").foreign(language).say(words) }

// labelled is a paragraph that begins with a label.
func labelled(part, label string, content Node) Node {
	return element("p", "part", part, "class", part).add(element("b").say(label)).say(" ").add(content)
}

// foot says who checked, how, and where to turn with an error.
func foot(c card.Card) Node {
	m := &card.English
	links := element("span", "class", "links")
	for _, l := range []struct{ address, text string }{{c.Methodology, m.Methodology}, {c.Corrections, m.Corrections}} {
		if safe(l.address) {
			links = links.add(link(l.address, l.text))
		}
	}
	return element("div", "part", "footer", "class", "foot").
		add(element("span").add(link(c.ReviewerURL, c.Reviewer)).unlessEmpty(), links.unlessEmpty()).unlessEmpty()
}
