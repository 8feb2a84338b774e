namespace Prevenance.Accounts;

/// <summary>What is done here about people. Each page and each gesture of it needs one; <c>access.csv</c> says who may.</summary>
public enum Gesture
{
    ReadFile,
    SearchPeople,
    CreatePerson,
    WriteTeamNote,
    WriteOutgoingMessage,
    ReadTeamNote,
    ReadDraft,
    BookAppointment,
    SeeWhyOfAppointment,
    MarkMissed,
    ChangeSituation,
    MergePeople,
    UndoMerge,
    BreakGlass,
    ExportFile,
    ExportCaseload,
    ImportFlow,
    SeeFileJournal,
    VerifyJournal,
    SeeIndicators,
    ManageAccounts,
    RunRetention,
}
