using System.Diagnostics;
using System.Net.Sockets;

namespace Prevenance.Cli.Tests.Works;

/// <summary>
/// What a proxy before several servers does: each request goes to the next one, and to another where nobody listens. Who cut a request off gets
/// none for ten seconds, as with nginx where nothing else is said: a process that dies may still accept what it will not answer.
/// </summary>
internal sealed class InTurn(IReadOnlyList<int> ports) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    private static readonly TimeSpan Out = TimeSpan.FromSeconds(10);

    private readonly long[] outSince = new long[ports.Count];
    private int turn;

    /// <summary>How many requests each server answered.</summary>
    public int[] Answered { get; } = new int[ports.Count];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var first = Interlocked.Increment(ref turn);
        for (var other = 0; ; other++)
        {
            var server = (first + other) % ports.Count;
            if (other < ports.Count - 1 && outSince[server] is > 0 and var since && Stopwatch.GetElapsedTime(since) < Out)
                continue;
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
            catch (HttpRequestException)
            {
                outSince[server] = Stopwatch.GetTimestamp();
                throw;
            }
        }
    }
}
