using System.Globalization;
using Prevenance.Works;

namespace Prevenance.Web.Pages.Staff.Runs;

internal static class RunsText
{
    public static readonly Text Title = new("Les calculs partagés", "Shared runs");

    public static readonly Text Lead = new(
        "Un calcul sur toute une population est découpé en parts, que plusieurs machines se partagent. Une machine qui s’arrête ne perd rien : ses parts sont reprises par les autres.",
        "A run over a whole population is cut into parts, which several machines share. A machine that stops loses nothing: the others take its parts.");

    public static readonly Text Alone = new(
        "Ici tout est gardé sur une seule machine : rien n’est partagé. Pour plusieurs machines, il faut un PostgreSQL (réglage Store:PostgreSql).",
        "Everything is kept on one machine here: nothing is shared. Several machines need a PostgreSQL (setting Store:PostgreSql).");

    public static readonly Text None = new("Aucun calcul n’a été donné à faire.", "No run was given out.");
    public static readonly Text Again = new("Regarder de nouveau", "Look again");
    public static readonly Text Pause = new("Mettre en pause", "Pause");
    public static readonly Text Resume = new("Reprendre", "Resume");
    public static readonly Text Cancel = new("Annuler ce calcul", "Cancel this run");
    public static readonly Text Ask = new("Seule l’administration des comptes arrête ou reprend un calcul : demandez-le-lui.", "Only who administers the accounts holds or resumes a run: ask them.");
    public static readonly Text Nobody = new(
        "Aucune machine ne prend de parts en ce moment : « ./prevenance work » en met une au travail.", "No machine takes parts now: './prevenance work' puts one to work.");

    public static Text Machines(int count) => count switch
    {
        0 => Nobody,
        1 => new("Une machine prend des parts.", "One machine takes parts."),
        _ => Text.Of($"{count} machines prennent des parts.", $"{count} machines take parts."),
    };

    public static Text Name(Run run) => Text.Of($"Calcul {run.Id}", $"Run {run.Id}");

    public static Text State(RunState state) => state switch
    {
        RunState.Running => new("en cours", "running"),
        RunState.Paused => new("en pause", "paused"),
        RunState.Done => new("fini", "done"),
        RunState.Failed => new("arrêté par une erreur", "ended by a fault"),
        _ => new("annulé", "cancelled"),
    };

    public static Text HowFar(RunProgress progress)
    {
        var done = Text.Of($"Parts faites : {progress.Done} sur {progress.Run.Units}", $"Parts done: {progress.Done} of {progress.Run.Units}");
        return progress.Left is { } left ? Text.Of($"{done}, reste environ {Duration(left)}", $"{done}, about {Duration(left)} left") : done;
    }

    private static Text Duration(TimeSpan time) => time < TimeSpan.FromMinutes(1)
        ? new("moins d’une minute", "less than a minute")
        : Text.Of($"{Whole(time.TotalHours, "h")}{time.Minutes} min", $"{Whole(time.TotalHours, "h")}{time.Minutes} min");

    private static Text Whole(double count, string unit)
    {
        var whole = ((int)count).ToString(CultureInfo.InvariantCulture);
        return count < 1 ? new("", "") : new($"{whole} {unit} ", $"{whole} {unit} ");
    }
}
