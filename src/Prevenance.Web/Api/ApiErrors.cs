using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Api;

/// <summary>What is wrong with a request, in the language of whoever sent it, as a tree from the place to the message.</summary>
internal static class ApiErrors
{
    private static readonly Text Unreadable = new("cette demande n’a pas pu être lue", "this request could not be read");
    private static readonly Text TooLong = new("ce calcul a pris trop de temps ; demandez moins à la fois", "this calculation took too long; ask for less at once");

    public static async ValueTask<object?> Tell(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        try
        {
            return await next(context);
        }
        catch (RefusalException refusal)
        {
            return Results.BadRequest(Tree(refusal.Refusals, ReaderLanguage.Of(http.Request)));
        }
        catch (BadHttpRequestException fault)
        {
            return Told(http, Unreadable, fault.StatusCode);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return Told(http, TooLong, StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>One message for the whole request.</summary>
    public static IResult Told(HttpContext context, Text message, int status) =>
        Results.Json(new JsonObject { ["error"] = message.In(ReaderLanguage.Of(context.Request)) }, statusCode: status);

    private static JsonObject Tree(IEnumerable<Refusal> refusals, Language language)
    {
        var root = new JsonObject();
        foreach (var refusal in refusals)
            Plant(root, refusal.Path.Count == 0 ? ["error"] : refusal.Path, refusal.Reason.In(language));
        return root;
    }

    private static void Plant(JsonObject root, IReadOnlyList<string> path, string message)
    {
        var branch = root;
        foreach (var name in path.SkipLast(1))
        {
            if (branch[name] is not JsonObject next)
            {
                // A shorter fault already stands on the way: it goes first, and says enough.
                if (branch[name] is not null)
                    return;
                branch[name] = next = [];
            }
            branch = next;
        }
        branch.TryAdd(path[^1], message);
    }
}
