using System.Net.Sockets;

namespace Prevenance.Cli.Tests.Works;

/// <summary>What a proxy before several servers does: each request goes to the next one, and to another where nobody listens.</summary>
internal sealed class InTurn(IReadOnlyList<int> ports) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    private int turn;

    /// <summary>How many requests each server answered.</summary>
    public int[] Answered { get; } = new int[ports.Count];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var first = Interlocked.Increment(ref turn);
        for (var other = 0; ; other++)
        {
            var server = (first + other) % ports.Count;
            request.RequestUri = new UriBuilder(request.RequestUri!) { Port = ports[server] }.Uri;
            try
            {
                var answer = await base.SendAsync(request, cancellationToken);
                Interlocked.Increment(ref Answered[server]);
                return answer;
            }
            catch (HttpRequestException fault) when (other < ports.Count - 1 && fault.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused })
            {
                // Nothing was sent: the next server takes it.
            }
        }
    }
}
