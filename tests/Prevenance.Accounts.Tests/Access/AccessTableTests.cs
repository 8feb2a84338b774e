using Prevenance.Accounts.Access;

namespace Prevenance.Accounts.Tests.Access;

public class AccessTableTests
{
    private static readonly string[] Columns =
    [
        "anonymous", "person (own)", "person (other)", "référent", "colleague of the team", "reception", "manager of the team",
        "manager of another team", "partner, accepted referral", "partner, other", "volunteer", "elected official", "administrator", "data protection officer",
    ];

    private static readonly Dictionary<string, Gesture> Rows = new()
    {
        ["read a file"] = Gesture.ReadFile,
        ["search a person by name"] = Gesture.SearchPeople,
        ["create a person"] = Gesture.CreatePerson,
        ["write a note, team tier"] = Gesture.WriteTeamNote,
        ["write a message to leave"] = Gesture.WriteOutgoingMessage,
        ["read a note, team tier"] = Gesture.ReadTeamNote,
        ["read a private draft"] = Gesture.ReadDraft,
        ["book or move an appointment"] = Gesture.BookAppointment,
        ["see why an appointment was taken (motif)"] = Gesture.SeeWhyOfAppointment,
        ["mark missed"] = Gesture.MarkMissed,
        ["change the situation"] = Gesture.ChangeSituation,
        ["merge two persons"] = Gesture.MergePeople,
        ["undo a merge"] = Gesture.UndoMerge,
        ["break the glass"] = Gesture.BreakGlass,
        ["export a file"] = Gesture.ExportFile,
        ["export a caseload"] = Gesture.ExportCaseload,
        ["import a flow"] = Gesture.ImportFlow,
        ["see the journal of a file"] = Gesture.SeeFileJournal,
        ["verify the chain of the journal"] = Gesture.VerifyJournal,
        ["see indicators"] = Gesture.SeeIndicators,
        ["manage accounts"] = Gesture.ManageAccounts,
        ["run retention"] = Gesture.RunRetention,
    };

    private static readonly Dictionary<string, Answer> Cells = new()
    {
        ["401"] = Answer.SignIn,
        ["404"] = Answer.NotThere,
        ["200"] = Answer.Yes,
        ["reason"] = Answer.Reason,
        ["200-with-reason"] = Answer.Reason,
        ["glass"] = Answer.Glass,
        ["glass-no"] = Answer.NotThere,
        ["referral-part"] = Answer.Referral,
        ["mask"] = Answer.Initials,
        ["200-identity"] = Answer.Identity,
        ["author"] = Answer.Author,
        ["on-formal-request"] = Answer.FormalRequest,
        ["ask"] = Answer.Ask,
        ["propose"] = Answer.Ask,
        ["-"] = Answer.NotNeeded,
        ["own"] = Answer.OwnFiles,
        ["200-report-without-names"] = Answer.WithoutNames,
        ["team"] = Answer.OwnTeam,
        ["area-k10"] = Answer.Areas,
        ["confirm"] = Answer.Confirm,
        ["prepare"] = Answer.Prepare,
    };

    [Fact]
    public void Each_cell_is_the_one_that_was_agreed()
    {
        var lines = File.ReadAllLines(SharedCases.Require("casework", "cases", "c08-access.csv")).Where(line => line.Length > 0).Select(Fields).ToList();
        Assert.Equal(Columns, lines[0][1..]);
        var differences = from line in lines.Skip(1)
                          from cell in line[1..].Select((word, column) => (Standing: (Standing)column, Agreed: Cells[word]))
                          let ours = AccessTable.Of(Rows[line[0]], cell.Standing)
                          where ours != cell.Agreed
                          select $"{line[0]} × {cell.Standing}: {ours}, agreed {cell.Agreed}";
        Assert.Empty(differences);
        Assert.Equal(Enum.GetValues<Gesture>().Length, lines.Count - 1);
    }

    [Fact]
    public void Every_gesture_has_an_answer_for_every_standing() =>
        Assert.All(Enum.GetValues<Gesture>(), gesture => Assert.All(Enum.GetValues<Standing>(), standing => AccessTable.Of(gesture, standing)));

    [Fact]
    public void Nobody_does_anything_before_saying_who_they_are() =>
        Assert.All(Enum.GetValues<Gesture>(), gesture => Assert.Equal(Answer.SignIn, AccessTable.Of(gesture, Standing.Anonymous)));

    [Theory]
    [InlineData(Standing.Administrator)]
    [InlineData(Standing.ElectedOfficial)]
    [InlineData(Standing.Volunteer)]
    public void Who_needs_no_name_never_reads_one(Standing standing) => Assert.All(
        [Gesture.ReadFile, Gesture.SearchPeople, Gesture.ReadTeamNote, Gesture.ReadDraft, Gesture.ExportFile, Gesture.ExportCaseload, Gesture.SeeFileJournal],
        gesture => Assert.Equal(Answer.NotThere, AccessTable.Of(gesture, standing)));

    [Fact]
    public void The_best_of_several_roles_holds() =>
        Assert.Equal((Answer.Yes, Standing.TeamManager), AccessTable.Best(Gesture.ImportFlow, [Standing.Reception, Standing.Administrator, Standing.TeamManager]));

    [Fact]
    public void Who_is_nothing_to_a_file_finds_nothing() => Assert.Equal((Answer.NotThere, null), AccessTable.Best(Gesture.ReadFile, []));

    /// <summary>A line of the file, whose first field may stand between quotation marks.</summary>
    private static string[] Fields(string line)
    {
        var fields = new List<string>();
        var (start, isQuoted) = (0, false);
        for (var at = 0; at <= line.Length; at++)
        {
            if (at < line.Length && line[at] == '"')
                isQuoted = !isQuoted;
            if (at < line.Length && (line[at] != ',' || isQuoted))
                continue;
            fields.Add(line[start..at].Trim('"'));
            start = at + 1;
        }
        return [.. fields];
    }
}
