package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestOrOneOf(t *testing.T) {
	allowed := []string{"text", "json", "github"}
	for word, want := range map[string]string{
		"jsn":     "did you mean json?",
		"JSON":    "use text, json, github",
		"txet":    "did you mean text?",
		"githbu":  "did you mean github?",
		"":        "use text, json, github",
		"a":       "use text, json, github",
		"unknown": "use text, json, github",
	} {
		t.Run(word, func(t *testing.T) { assert.Equal(t, want, orOneOf(word, allowed)) })
	}
}

func TestEditDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"", "ab", 2}, {"ab", "", 2}, {"kitten", "sitting", 3}, {"lint", "lint", 0}, {"locat", "locate", 1}} {
		t.Run(c.a+" to "+c.b, func(t *testing.T) { assert.Equal(t, c.want, editDistance(c.a, c.b)) })
	}
}
