namespace Prevenance.Accounts;

/// <summary>How a person said yes or no.</summary>
public enum ConsentWay
{
    /// <summary>Aloud, to who asked.</summary>
    InTheRoom,

    /// <summary>On a paper that she signed.</summary>
    OnPaper,

    /// <summary>By herself, in her own file.</summary>
    InOwnAccess,
}
