using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Hosting;

/// <summary>Reads the form of a request before its endpoint does, so that what is no form, or half of one, is told as such.</summary>
internal static class Forms
{
    public static TBuilder TakesForms<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.Before(async (context, next) =>
    {
        // A form without any field has no body, and may then have no type.
        if (context.Request.ContentLength is not 0 || context.Request.ContentType is not null)
            await Read(context.Request);
        await next(context);
    });

    private static async Task Read(HttpRequest request)
    {
        if (!request.HasFormContentType)
            throw new BadHttpRequestException("not a form", StatusCodes.Status415UnsupportedMediaType);
        if (request.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) && !request.ContentType.Contains("boundary=", StringComparison.OrdinalIgnoreCase))
            throw new BadHttpRequestException("a form in parts, without what stands between them", StatusCodes.Status400BadRequest);
        try
        {
            await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        // The reader says all its refusals in one kind of exception; only those of a bound speak of one.
        catch (InvalidDataException fault) when (fault.Message.Contains("limit", StringComparison.OrdinalIgnoreCase))
        {
            throw new BadHttpRequestException("larger than any form here", StatusCodes.Status413PayloadTooLarge, fault);
        }
        catch (Exception fault) when (fault is IOException and not BadHttpRequestException or InvalidDataException or InvalidOperationException or ArgumentException)
        {
            throw new BadHttpRequestException("cut off, or not written as forms are", StatusCodes.Status400BadRequest, fault);
        }
    }
}
