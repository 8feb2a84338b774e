using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Prevenance.Exchange;
using Prevenance.Web.Hosting;

namespace Prevenance.Web.Api;

/// <summary>Reads the JSON object that a request carries.</summary>
internal static class RequestDocument
{
    /// <exception cref="RefusalException">The body is too large, or is not a JSON object.</exception>
    public static async Task<JsonObject> Read(HttpRequest request, Limits limits)
    {
        try
        {
            var body = await ReadWithinLimit(request, limits.RequestBytes);
            return StrictJson.Parse(body.GetBuffer().AsSpan(0, (int)body.Length)) as JsonObject
                ?? throw new RefusalException(new Text("attendu : un objet JSON", "expected a JSON object"));
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLarge(limits.RequestBytes);
        }
    }

    private static RefusalException TooLarge(int most) => new(new Text($"au plus {most} octets peuvent être envoyés", $"at most {most} bytes can be sent"));

    private static async Task<MemoryStream> ReadWithinLimit(HttpRequest request, int most)
    {
        var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            if (body.Length + count > most)
                throw TooLarge(most);
            body.Write(buffer, 0, count);
        }
        body.Position = 0;
        return body;
    }
}
