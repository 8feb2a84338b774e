namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>Where an open right stands for the household.</summary>
public enum Standing
{
    /// <summary>Nothing says that it is received, and it has to be asked for.</summary>
    ToClaim,

    /// <summary>Nothing says that it is received, and it is asked for in other months of the year than this one.</summary>
    ToClaimInSeason,

    /// <summary>Nothing says that it is received, and it comes by itself.</summary>
    ToExpect,

    /// <summary>The facts say that it is received already.</summary>
    Received,
}
