package article_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/claimlight/claimlight/claims/article"
)

func TestLanguage(t *testing.T) {
	for _, test := range []struct{ name, page, want string }{
		{"of the page", `<html lang=en-GB><article>x</article>`, "en-GB"},
		{"of an element around the root", `<html lang=en><div lang=de><article>x</article></div>`, "de"},
		{"of the root", `<html lang=en><article lang=fr>x</article>`, "fr"},
		{"not of what the root holds", `<article><p lang=fr>x</p></article>`, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, parse(t, test.page, article.Options{}).Language())
		})
	}
}

func TestClaimsLink(t *testing.T) {
	for _, test := range []struct {
		name, page, want string
		ok               bool
	}{
		{"the first", `<link rel=describedby type=application/claims+json href=a.json><link rel=describedby type=application/claims+json href=b.json>`, "a.json", true},
		{"among other relations, in any case", `<link rel="Alternate DescribedBy" type=" Application/Claims+JSON " href=a.json>`, "a.json", true},
		{"another type", `<link rel=describedby type=application/json href=a.json>`, "", false},
		{"another relation", `<link rel=alternate type=application/claims+json href=a.json>`, "", false},
		{"without href", `<link rel=describedby type=application/claims+json><link rel=describedby type=application/claims+json href=b.json>`, "b.json", true},
		{"in a template", `<template><link rel=describedby type=application/claims+json href=a.json></template>`, "", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			href, ok := parse(t, test.page, article.Options{}).ClaimsLink()
			assert.Equal(t, test.want, href)
			assert.Equal(t, test.ok, ok)
		})
	}
}

func TestClaimsScript(t *testing.T) {
	for _, test := range []struct {
		name, page, want string
		ok               bool
	}{
		{"verbatim", `<script type="application/claims+json">{"a": "&amp;"}</script>`, `{"a": "&amp;"}`, true},
		{"outside the root too", `<article>x</article><script type=application/claims+json>{}</script>`, `{}`, true},
		{"empty", `<script type=application/claims+json></script>`, "", true},
		{"another type", `<script type=application/ld+json>{}</script>`, "", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			json, ok := parse(t, test.page, article.Options{}).ClaimsScript()
			assert.Equal(t, test.want, json)
			assert.Equal(t, test.ok, ok)
		})
	}
}
