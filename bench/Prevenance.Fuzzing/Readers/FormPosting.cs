using System.Net;
using System.Text;

namespace Prevenance.Fuzzing.Readers;

/// <summary>The forms of the pages. The first line of an input is the address, the second the type, the others the form.</summary>
internal sealed class FormPosting(HttpClient client) : IReader
{
    public string Name => "form";

    public int Share => 53;

    public IReadOnlyList<byte[]> Corpus { get; } = CorpusFiles.Of("form");

    public byte[] Alter(byte[] input, Mutations mutations)
    {
        var body = BodyStart(input);
        return [.. input[..body], .. mutations.OfText(input[body..])];
    }

    public async Task<bool> Read(byte[] input)
    {
        var head = Encoding.UTF8.GetString(input, 0, BodyStart(input)).Split('\n');
        using var content = new ByteArrayContent(input[BodyStart(input)..]);
        content.Headers.TryAddWithoutValidation("Content-Type", head[1]);
        using var response = await client.PostAsync(new Uri(head[0], UriKind.Relative), content);
        await response.Content.ReadAsByteArrayAsync();
        return response.StatusCode switch
        {
            < HttpStatusCode.BadRequest => true,
            < HttpStatusCode.InternalServerError or HttpStatusCode.ServiceUnavailable => false,
            var other => throw new InvalidOperationException($"status {(int)other}"),
        };
    }

    private static int BodyStart(byte[] input) => Array.IndexOf(input, (byte)'\n', Array.IndexOf(input, (byte)'\n') + 1) + 1;
}
