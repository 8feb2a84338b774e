using System.Net;

namespace Prevenance.Fuzzing.Readers;

/// <summary>The HTTP interface of the running application.</summary>
internal sealed class ApiAsking(HttpClient client, string verb, int share) : IReader
{
    public string Name => verb;

    public int Share => share;

    public IReadOnlyList<byte[]> Corpus { get; } = CorpusFiles.Of("situation");

    public async Task<bool> Read(byte[] input)
    {
        using var response = await client.PostAsync(new Uri($"/{verb}", UriKind.Relative), new ByteArrayContent(input));
        await response.Content.ReadAsByteArrayAsync();
        return response.StatusCode switch
        {
            HttpStatusCode.OK => true,
            HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge => false,
            // Given up in time, on a machine that has no time: the processor's clock says whether it took too much.
            HttpStatusCode.ServiceUnavailable => false,
            var other => throw new InvalidOperationException($"status {(int)other}"),
        };
    }
}
