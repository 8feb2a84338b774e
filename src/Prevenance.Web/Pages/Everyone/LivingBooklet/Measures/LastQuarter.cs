using Prevenance.Accounts;
using Prevenance.Choices.Booklet.Figures;

namespace Prevenance.Web.Pages.Everyone.LivingBooklet.Measures;

/// <summary>The last three months of the calendar that are over: what is measured of fewer would be of too few.</summary>
public static class LastQuarter
{
    /// <summary>The one that is over on a day.</summary>
    public static MeasuredTime Of(DateOnly today)
    {
        var last = Quarter.Of(today).Before;
        return new MeasuredTime($"{last}", last.InWords, last.Days.From, last.Days.To!.Value);
    }
}
