using Prevenance.Foresight.Alerts;
using Prevenance.Interviews;
using Prevenance.Law.France;

namespace Prevenance.Web.Pages.SocialWorker.Alerts;

/// <summary>Tells one law from another: what was worked out by one does not hold by the next.</summary>
internal static class LawVersion
{
    /// <summary>The rules that are compiled, and the files of figures as they stood when the application started.</summary>
    public static string Own { get; } = string.Join('/', new[] { typeof(FrenchLaw), typeof(AlertsOf), typeof(ToldHousehold) }.Select(type => $"{type.Module.ModuleVersionId:n}").Append($"{Figures()}"));

    private static long Figures() =>
        Directory.EnumerateFiles(FrenchFigures.Folder, "*", SearchOption.AllDirectories).Max(System.IO.File.GetLastWriteTimeUtc).Ticks;
}
