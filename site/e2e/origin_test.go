//go:build e2e

package e2e

import (
	"net/http/httptest"
	"net/url"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPageOfAnotherOriginWithOneTag(t *testing.T) {
	t.Parallel()
	publisher := func(t *testing.T, scriptHost string) *tab {
		t.Helper()
		tag := `<script async src="` + scriptHost + `/claimlight.js" data-claims="claims.json"></script>`
		server := serve(t, t.TempDir(), routes{
			"/news/story.html":  htmlPage(newsPage(tag, twoCars)),
			"/news/claims.json": jsonFile(fileOf(vehicle("senat", "Aurus Senat limousine"))),
		})
		p := newTab(t, desktop)
		p.Open(server.URL + "/news/story.html")
		return p
	}
	widget := serveWidget(t, nil)
	for _, test := range []struct{ name, scriptHost string }{
		{"another port", widget.URL},
		{"another host name", localhost(t, widget)},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			p := publisher(t, test.scriptHost)
			p.Ready()
			assert.Equal(t, map[string][]string{"claimlight-supported": {"Aurus Senat limousine"}}, p.Highlights())
			p.Click(p.Spot("senat"))
			assertCard(t, vehicle("senat", ""), p.WaitCard("senat"))
			p.CleanConsole()
		})
	}
}

func TestClaimsFileOfAnotherOrigin(t *testing.T) {
	t.Parallel()
	claims := serve(t, t.TempDir(), routes{"/shared.json": jsonFile(fileOf(vehicle("senat", "Aurus Senat limousine")))})
	server := serveWidget(t, routes{"/page": htmlPage(newsPage(`<script async src="/claimlight.js" data-claims="`+claims.URL+`/shared.json"></script>`, twoCars))})
	p := newTab(t, desktop)
	p.Open(server.URL + "/page")
	p.Wait("the widget gives up, since the other origin does not allow the request", "probe.events.some((e) => e.name === 'error')")
	assert.Contains(t, p.Events()[0].Message, "Access-Control-Allow-Origin", "the message names the way out")
}

// localhost is a server's address under its other host name.
func localhost(t *testing.T, server *httptest.Server) string {
	t.Helper()
	address, err := url.Parse(server.URL)
	require.NoError(t, err)
	return "http://localhost:" + address.Port()
}
