using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Prevenance.Law;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Everyone.Lost;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Hosting;

/// <summary>An address that leads nowhere, or a failure on our side, still shows a page with a way on.</summary>
internal static partial class LostPages
{
    public static void UseLostPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = ShowFailure,
            // An exception's message may quote an answer: only its type and its place are logged, below.
            SuppressDiagnosticsCallback = _ => true,
        });
        app.UseStatusCodePages(context => ShowLost(context.HttpContext, context.HttpContext.Response.StatusCode));
    }

    private static Task ShowFailure(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()!.Error;
        if (StatusOf(failure) is { } status)
            return ShowLost(context, status);

        var logger = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(LostPages));
        LogFailure(logger, failure.GetType().Name, failure.StackTrace);
        return failure is TooMuchAskedException
            ? ShowLost(context, LostText.TooHeavy, LostText.TooHeavyDetail, StatusCodes.Status500InternalServerError)
            : ShowLost(context, StatusCodes.Status500InternalServerError);
    }

    /// <summary>
    /// The status of a request that could not be read; nothing when the failure is ours. A page chooses what it asks of the law: a bound that
    /// this passes is ours too.
    /// </summary>
    private static int? StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException request => request.StatusCode,
        TooMuchAskedException => null,
        RefusalException => StatusCodes.Status400BadRequest,
        _ => null,
    };

    private static Task ShowLost(HttpContext context, int status)
    {
        var (title, detail) = Words(status);
        return ShowLost(context, title, detail, status);
    }

    private static Task ShowLost(HttpContext context, Text title, Text detail, int status)
    {
        var isOfStaff = SignedIn.ViewerOf(context).Account is not null && context.Request.Path.StartsWithSegments(Locale.Of(context.Request.Path)[Paths.Staff]);
        return (isOfStaff
            ? context.RequestServices.GetRequiredService<IDoor>().TellLost(context, title, detail, status)
            : Show<LostPage>((nameof(LostPage.Title), title), (nameof(LostPage.Detail), detail)).With(status))
            .ExecuteAsync(context);
    }

    private static (Text Title, Text Detail) Words(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => (LostText.TooLarge, LostText.TooLargeDetail),
        StatusCodes.Status429TooManyRequests => (LostText.TooMany, LostText.TooManyDetail),
        StatusCodes.Status400BadRequest or StatusCodes.Status415UnsupportedMediaType => (LostText.Unreadable, LostText.UnreadableDetail),
        StatusCodes.Status503ServiceUnavailable => (LostText.TooLong, LostText.TooLongDetail),
        < StatusCodes.Status500InternalServerError => (LostText.NotFound, LostText.NotFoundDetail),
        _ => (LostText.Failed, LostText.FailedDetail),
    };

    [LoggerMessage(LogLevel.Error, "{Failure} at {Place}")]
    private static partial void LogFailure(ILogger logger, string failure, string? place);
}
