using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Residents;
using Prevenance.Web.Hosting;

namespace Prevenance.Web.Pages.Resident.Rights.Keeping;

/// <summary>The closed boxes that browsers leave and fetch: bytes under an identifier that only a code gives.</summary>
internal static class BoxEndpoints
{
    private const string Address = "/kept/{id:length(32)}";

    public static void MapBoxes(this IEndpointRouteBuilder app)
    {
        app.MapPost(Address, async (string id, HttpRequest request, KeptAnswers boxes, Leaving leaving) =>
        {
            if (await Read(request) is not { } box)
                return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
            if (!leaving.Allows(request.HttpContext, await boxes.IsHalfFull()))
                return Leaving.TooMany(request.HttpContext);
            return await boxes.Keep(id, box) ? Results.StatusCode(StatusCodes.Status201Created) : Results.Conflict();
        }).FromOwnPagesOnly().ExcludeFromDescription();
        app.MapGet(Address, async (string id, KeptAnswers boxes) => await boxes.Find(id) is { } box ? Results.Bytes(box) : Results.NotFound())
            .FromOwnPagesOnly().CountsTries().ExcludeFromDescription();
        app.MapDelete(Address, async (string id, KeptAnswers boxes) =>
        {
            await boxes.Forget(id);
            return Results.NoContent();
        }).FromOwnPagesOnly().CountsTries().ExcludeFromDescription();
    }

    /// <summary>What was sent; nothing when it is longer than any answers.</summary>
    private static async Task<byte[]?> Read(HttpRequest request)
    {
        var box = new byte[KeptAnswers.MostBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(box, box.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        return length is > 0 and <= KeptAnswers.MostBytes ? box[..length] : null;
    }
}
