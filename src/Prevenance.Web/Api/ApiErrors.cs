using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Prevenance.Law;
using Prevenance.Law.Situations;

namespace Prevenance.Web.Api;

/// <summary>What is wrong with a request, as a tree from the place to the message, with status 400.</summary>
internal static class ApiErrors
{
    public static async ValueTask<object?> Tell(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (RequestException fault)
        {
            return Results.BadRequest(Message(fault.Message));
        }
        catch (BadHttpRequestException fault)
        {
            return Results.Json(Message("cette demande n’a pas pu être lue / this request could not be read"), statusCode: fault.StatusCode);
        }
        catch (TooMuchAskedException refusal)
        {
            return Results.BadRequest(Message($"{refusal.Reason.French} / {refusal.Reason.English}"));
        }
        catch (OperationCanceledException) when (context.HttpContext.RequestAborted.IsCancellationRequested)
        {
            return Results.Json(
                Message("ce calcul a pris trop de temps ; demandez moins à la fois / this calculation took too long; ask for less at once"),
                statusCode: StatusCodes.Status503ServiceUnavailable);
        }
        catch (InvalidInputException input)
        {
            return Results.BadRequest(Tree(input.Faults));
        }
    }

    public static JsonObject Message(string message) => new() { ["error"] = message };

    private static JsonObject Tree(IEnumerable<InputFault> faults)
    {
        var root = new JsonObject();
        foreach (var fault in faults)
            Plant(root, fault);
        return root;
    }

    private static void Plant(JsonObject root, InputFault fault)
    {
        var path = fault.Path.Count == 0 ? ["error"] : fault.Path;
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
        branch.TryAdd(path[^1], $"{fault.Message.French} / {fault.Message.English}");
    }
}
