using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Interviews;
using Prevenance.Law;
using Prevenance.Web.Pages.Resident.Questions;
using Prevenance.Web.Pages.Resident.Rights;

namespace Prevenance.Web.Pages.Resident;

/// <summary>Code that runs for the first time is slow: an invented person asks first, before anybody has had the time to answer.</summary>
internal static class Warming
{
    private const string SomebodyAlone = "people.union=seul&people.you.birth=1990-02-11&people.children=0";

    /// <summary>Asks the first question, then for the rights of two years, of which nothing is kept but the plans that the next ones share.</summary>
    public static void Warm(WebApplication app)
    {
        var today = app.Services.GetRequiredService<TimeProvider>().Today();
        var told = Conversation.Parse(SomebodyAlone, today);
        var (rights, subject) = (app.Services.GetRequiredService<RightsCalculation>(), Subject.Of(told, Month.Of(today)));
        app.Services.GetRequiredService<Interview>().After(told.Answers, Month.Of(today));
        // Who asks at once begins with the present: meanwhile what takes longest is made ready, and each waits for the other's part.
        rights.Ahead(subject);
        rights.For(subject);
    }
}
