namespace Prevenance.Casework.Imports.Caseload;

/// <summary>What a column of a caseload may hold. Their names, in small letters first, are those of <c>--column "Tél.=phone"</c>.</summary>
public enum CaseloadColumn
{
    File,
    UsageName,
    BirthName,
    FirstNames,

    /// <summary>Surname and first names in one cell.</summary>
    FullName,
    UsedName,
    Born,
    Phone,
    Email,
    Address,
    AddressMore,
    PostalCode,
    City,
    Family,
    Caf,
    Msa,
    Referent,
    LastContact,
    Note,
    Died,

    /// <summary>Known, and deliberately not read: titles, sexes, social security numbers.</summary>
    Ignored,
}
