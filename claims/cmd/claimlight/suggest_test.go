package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestOrOneOf(t *testing.T) {
	allowed := []string{"text", "json", "github"}
	for word, want := range map[string]string{
		"jsn":     "did you mean json?",
		"JSON":    "did you mean json?",
		"txet":    "did you mean text?",
		"githbu":  "did you mean github?",
		"":        "use text, json, github",
		"a":       "use text, json, github",
		"unknown": "use text, json, github",
	} {
		t.Run(word, func(t *testing.T) { assert.Equal(t, want, orOneOf(word, allowed)) })
	}
}
