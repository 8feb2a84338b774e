using System.Net;
using Prevenance.Fuzzing.Situations;

namespace Prevenance.Fuzzing.Readers;

/// <summary>The HTTP interface of the running application.</summary>
internal sealed class ApiAsking(HttpClient client, string verb, SituationAlterations alterations) : IReader
{
    public string Name => verb;

    public int Share => 53;

    public IReadOnlyList<byte[]> Corpus { get; } = CorpusFiles.Of("situation");

    public byte[] Alter(byte[] input, Mutations mutations) => alterations.Alter(input, mutations);

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
