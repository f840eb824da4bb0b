//go:build e2e

package e2e

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
)

// listen notes what the console and the network say.
func (t *chromiumTab) listen(event any) {
	t.mu.Lock()
	defer t.mu.Unlock()
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		t.note(fromScript, string(e.Type), arguments(e.Args))
	case *runtime.EventExceptionThrown:
		t.note(fromException, "error", thrown(e.ExceptionDetails))
	case *log.EventEntryAdded:
		t.note(fromBrowser, string(e.Entry.Level), strings.TrimSpace(e.Entry.Text+" "+e.Entry.URL))
	case *network.EventRequestWillBeSent:
		t.requests[string(e.RequestID)] = e.Request.URL
	case *network.EventResponseReceived:
		if e.Response.Status >= 400 {
			t.note(fromNetwork, "error", fmt.Sprintf("%d %s", e.Response.Status, e.Response.URL))
		}
	case *network.EventLoadingFailed:
		level := "error"
		if e.Canceled {
			level = "info" // by the page itself; no console tells of it
		}
		t.note(fromNetwork, level, e.ErrorText+" "+t.requests[string(e.RequestID)])
	}
}

func (t *chromiumTab) note(from speaker, level, text string) {
	t.messages = append(t.messages, message{from, level, text})
}

func (t *chromiumTab) Messages() []message {
	t.mu.Lock()
	defer t.mu.Unlock()
	return slices.Clone(t.messages)
}

// arguments joins what was given to console.log as the console shows it.
func arguments(args []*runtime.RemoteObject) string {
	texts := make([]string, len(args))
	for i, a := range args {
		texts[i] = a.Description
		if len(a.Value) > 0 && json.Unmarshal(a.Value, &texts[i]) != nil {
			texts[i] = string(a.Value)
		}
	}
	return strings.Join(texts, " ")
}

// thrown tells an exception in one text.
func thrown(details *runtime.ExceptionDetails) string {
	if details.Exception == nil {
		return details.Text
	}
	return details.Text + " " + arguments([]*runtime.RemoteObject{details.Exception})
}
