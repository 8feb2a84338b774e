using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Prevenance.Web.Pages.SocialWorker.Imports;

/// <summary>How much an address takes that files are sent to, beyond what other forms may.</summary>
internal static class SentFiles
{
    /// <summary>In bytes, of a month of the RSA: some four thousand households. What is longer is taken by the command, which nobody waits for.</summary>
    public const int MostOfAFlow = 8 * 1024 * 1024;

    /// <summary>In bytes, of a caseload: some ten thousand lines, each held against all the others.</summary>
    public const int MostOfACaseload = 2 * 1024 * 1024;

    /// <summary>Corrections of some hundreds of lines come back together.</summary>
    private const int MostFields = 2_000;

    /// <summary>A file that travels with its page is longer by a third, and is packed before; a form has its own marks around it.</summary>
    private const int MostOfAForm = 2 * MostOfAFlow;

    /// <summary>The address takes files up to <see cref="MostOfAFlow"/>. They stay in memory: what is sent here is never written to a disk that is not ours.</summary>
    public static IEndpointConventionBuilder TakesFiles(this IEndpointConventionBuilder endpoint) => endpoint
        .WithMetadata(new Bound(MostOfAForm))
        .WithFormOptions(memoryBufferThreshold: MostOfAForm, bufferBodyLengthLimit: MostOfAForm, valueCountLimit: MostFields, valueLengthLimit: MostOfAForm, multipartBodyLengthLimit: MostOfAForm);

    /// <summary>The file that a form brings; nothing where it brings none, or one that is too long.</summary>
    /// <param name="form">The form.</param>
    /// <param name="most">In bytes.</param>
    public static async Task<(string Name, byte[] Bytes)?> Read(IFormCollection form, int most)
    {
        if (form.Files.GetFile("file") is not { Length: > 0 } file || file.Length > most)
            return null;
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes);
        return (Path.GetFileName(file.FileName), bytes.ToArray());
    }

    private sealed record Bound(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
