using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Casework.Records.Migrations.PostgreSql
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
                    Hash = table.Column<string>(type: "text", nullable: false),
                    Organism = table.Column<string>(type: "text", nullable: false),
                    Demand = table.Column<string>(type: "text", nullable: false),
                    Fingerprint = table.Column<string>(type: "text", nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    AbsentSince = table.Column<DateOnly>(type: "date", nullable: true),
                    IsEnded = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_rsa_households", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "casework_rsa_members",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Household = table.Column<string>(type: "text", nullable: false),
                    Person = table.Column<string>(type: "text", nullable: true),
                    IsToMake = table.Column<bool>(type: "boolean", nullable: false),
                    MayShowAddress = table.Column<bool>(type: "boolean", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: true)
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
