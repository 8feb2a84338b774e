using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Prevenance.Law;
using Prevenance.Law.Situations;

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
        catch (RequestException fault)
        {
            return Told(http, fault.Reason, StatusCodes.Status400BadRequest);
        }
        catch (BadHttpRequestException fault)
        {
            return Told(http, Unreadable, fault.StatusCode);
        }
        catch (TooMuchAskedException refusal)
        {
            return Told(http, refusal.Reason, StatusCodes.Status400BadRequest);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return Told(http, TooLong, StatusCodes.Status503ServiceUnavailable);
        }
        catch (InvalidInputException input)
        {
            return Results.BadRequest(Tree(input.Faults, ReaderLanguage.Of(http.Request)));
        }
    }

    /// <summary>One message for the whole request.</summary>
    public static IResult Told(HttpContext context, Text message, int status) =>
        Results.Json(new JsonObject { ["error"] = message.In(ReaderLanguage.Of(context.Request)) }, statusCode: status);

    private static JsonObject Tree(IEnumerable<InputFault> faults, Language language)
    {
        var root = new JsonObject();
        foreach (var fault in faults)
            Plant(root, fault.Path.Count == 0 ? ["error"] : fault.Path, fault.Message.In(language));
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
