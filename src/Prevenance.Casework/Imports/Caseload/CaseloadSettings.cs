using System.Text;
using Prevenance.Casework.People;
using Prevenance.Casework.People.Searching;

namespace Prevenance.Casework.Imports.Caseload;

/// <summary>How a caseload is to be read: what is guessed may be told instead.</summary>
/// <param name="On">The day of the import.</param>
public sealed record CaseloadSettings(DateOnly On)
{
    /// <summary>The encoding of the file; guessed where nobody tells.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>What separates cells; guessed where nobody tells.</summary>
    public char? Separator { get; init; }

    /// <summary>What headers hold that the application does not know, or knows wrongly.</summary>
    public IReadOnlyDictionary<string, CaseloadColumn> Columns { get; init; } = new Dictionary<string, CaseloadColumn>();

    /// <summary>What headers held in files of before, as somebody said then: it holds where nobody says otherwise of this one.</summary>
    public IReadOnlyDictionary<string, CaseloadColumn> Remembered { get; init; } = new Dictionary<string, CaseloadColumn>();

    /// <summary>Cells that were corrected in the page, by line and header: the file need not be sent again.</summary>
    public IReadOnlyDictionary<(int Line, string Header), string> Corrections { get; init; } = new Dictionary<(int, string), string>();

    /// <summary>For lines whose words ask that the address stay hidden, whether it may be written all the same, as somebody said; nothing is written where nobody did.</summary>
    public IReadOnlyDictionary<int, bool> AddressesShown { get; init; } = new Dictionary<int, bool>();

    /// <summary>Years without a contact after which a line is proposed for the archive (CNIL, délibération 2021-028: two).</summary>
    public int YearsOfActiveFile { get; init; } = 2;

    /// <summary>Persons who are kept already, and the codes under which they are.</summary>
    public (ICodedPersons Persons, NameCodes Codes)? Known { get; init; }

    /// <summary>The keyed hash of fingerprints: lines are somebody's, and a plain hash of one could be guessed.</summary>
    public Func<string, string> Hash { get; init; } = text => text;

    /// <summary>The fingerprints of lines that were taken before.</summary>
    public IReadOnlySet<string> Taken { get; init; } = new HashSet<string>();

    /// <summary>Why somebody is not to be made known without asking, though nobody like her is kept; nothing for the others.</summary>
    internal Func<Person, Text?> ToAsk { get; init; } = _ => null;
}
