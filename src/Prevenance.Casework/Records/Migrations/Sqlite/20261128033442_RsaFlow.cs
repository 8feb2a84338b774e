using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Casework.Records.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RsaFlow : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "casework_rsa_households",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    Organism = table.Column<string>(type: "TEXT", nullable: false),
                    Demand = table.Column<string>(type: "TEXT", nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AbsentSince = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsEnded = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_rsa_households", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "casework_rsa_members",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Household = table.Column<string>(type: "TEXT", nullable: false),
                    Person = table.Column<string>(type: "TEXT", nullable: true),
                    IsToMake = table.Column<bool>(type: "INTEGER", nullable: false),
                    MayShowAddress = table.Column<bool>(type: "INTEGER", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_rsa_members", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_casework_rsa_households_Demand",
                table: "casework_rsa_households",
                column: "Demand");

            migrationBuilder.CreateIndex(
                name: "IX_casework_rsa_members_Household",
                table: "casework_rsa_members",
                column: "Household");

            migrationBuilder.CreateIndex(
                name: "IX_casework_rsa_members_Person",
                table: "casework_rsa_members",
                column: "Person");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "casework_rsa_households");

            migrationBuilder.DropTable(
                name: "casework_rsa_members");
        }
    }
}
